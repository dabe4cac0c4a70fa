/** How fast the platform does its main job. */
@org.jspecify.annotations.NullMarked
package org.together.benchmarks;
