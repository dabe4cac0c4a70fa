/** The one assessment of a whole family, to which every agency around it contributes; what it asks is brought by extensions. */
@org.jspecify.annotations.NullMarked
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.together.core.assessment;
