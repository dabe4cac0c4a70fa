/** What the demo says to whoever typed the command. */
@org.jspecify.annotations.NullMarked
package org.together.demo.command;
