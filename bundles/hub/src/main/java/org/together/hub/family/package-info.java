/** Who lives with whom and who brings whom up: families, and their ids from load to load. */
@org.jspecify.annotations.NullMarked
package org.together.hub.family;
