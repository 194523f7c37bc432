package dev.retort.processor;

import dev.retort.processor.problem.Problem;
import java.util.Map;
import java.util.function.Function;

/** The part of the README that shows every message. */
final class MessageList {

    private static final String BEGIN = "<!-- every message: written by ProblemsTest -->\n";
    private static final String END = "<!-- end of every message -->\n";

    /** Where in the catalogue a part begins. */
    private static final Map<Problem, String> PARTS = Map.of(
            Problem.NO_MIGRATIONS_PACKAGE, "where things live",
            Problem.SNAPSHOT_BROKEN, "the snapshot and the revisions",
            Problem.CLASS_MISSING, "what entities say",
            Problem.TABLE_DROPPED, "what a change does",
            Problem.REVISION_WRITTEN, "what was done");

    private MessageList() {}

    /** @param shown each message as the terminal shows it */
    static String in(String readme, Function<Problem, String> shown) {
        StringBuilder list = new StringBuilder();
        for (Problem problem : Problem.values()) {
            if (PARTS.containsKey(problem)) {
                list.append(list.isEmpty() ? "" : "```\n\n</details>\n")
                        .append("\n<details>\n<summary>Every message: ")
                        .append(PARTS.get(problem))
                        .append("</summary>\n\n```\n");
            }
            list.append(shown.apply(problem)).append('\n');
        }
        list.append("```\n\n</details>\n\n");
        return readme.substring(0, readme.indexOf(BEGIN) + BEGIN.length())
                + list
                + readme.substring(readme.indexOf(END));
    }
}
