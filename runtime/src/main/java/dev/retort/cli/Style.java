package dev.retort.cli;

import java.util.Map;

/**
 * How a stream may look.
 *
 * @param live whether a line may be written over
 */
record Style(boolean coloured, boolean live) {

    /** See no-color.org; a dumb terminal can do neither. */
    static Style of(Screens screens, Screens.Stream stream, Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "");
        boolean able = !kind.isEmpty() && !kind.equals("dumb") && screens.show(stream);
        return new Style(able && environment.getOrDefault("NO_COLOR", "").isEmpty(), able);
    }

    String red(String text) {
        return in(31, text);
    }

    String green(String text) {
        return in(32, text);
    }

    String yellow(String text) {
        return in(33, text);
    }

    private String in(int colour, String text) {
        return coloured ? "\033[" + colour + "m" + text + "\033[0m" : text;
    }
}
