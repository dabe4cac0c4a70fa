/** What runs a test method inside the container. */
@org.jspecify.annotations.NullMarked
package org.together.itests.container.inside;
