package dev.retort.processor.git;

/** Git's files are not as this version of Retort knows them. */
final class UnreadableIndexException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableIndexException(String what) {
        super(what);
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
