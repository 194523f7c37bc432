package dev.retort.cli;

/** What is said of a class that was compiled without the annotation processor. */
final class UnseenWarning {

    private UnseenWarning() {}

    static String of(String className) {
        return className
                + " was compiled without Retort's annotation processor after the revisions were made, so what changed in it"
                + " may have no revision: let RetortTest.assertUpToDate() in a test say what to add to the build";
    }
}
