package dev.retort.processor.reading;

/** The text says more than the words of revisions do. */
final class NotUnderstoodException extends Exception {

    private static final long serialVersionUID = 1;

    NotUnderstoodException(Object what) {
        super(String.valueOf(what));
    }
}
