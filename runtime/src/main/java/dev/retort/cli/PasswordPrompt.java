package dev.retort.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Function;

/** Asks the person at the terminal, without showing what they type; nobody answers where there is no terminal. */
interface PasswordPrompt extends Function<String, Optional<String>> {

    static PasswordPrompt ofThisProcess() {
        return question -> terminal().map(it -> it.readPassword("%s", question)).map(String::new);
    }

    /** Where a person reads what is written, and types. */
    static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(PasswordPrompt::isTerminal);
    }

    /** Since Java 22 there is a console also where input comes from a file. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }
}
