/** The six headline problems of the Troubled Families programme, 2015 to 2020, and the 29 indicators by which families are found. */
@org.jspecify.annotations.NullMarked
package org.together.framework.troubledfamilies;
