@org.jspecify.annotations.NullMarked
package org.together.casework.notice;
