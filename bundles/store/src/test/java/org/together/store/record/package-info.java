@org.jspecify.annotations.NullMarked
package org.together.store.record;
