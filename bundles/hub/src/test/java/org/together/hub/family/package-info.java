@org.jspecify.annotations.NullMarked
package org.together.hub.family;
