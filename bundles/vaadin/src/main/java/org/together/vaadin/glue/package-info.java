/** Joins Vaadin to the HTTP whiteboard: no class scanning, no container start-up, bundles may come and go. */
@NullMarked
package org.together.vaadin.glue;

import org.jspecify.annotations.NullMarked;
