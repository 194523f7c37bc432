package dev.retort.processor;

import dev.retort.processor.declaration.RevisionDeclaration;
import java.io.IOException;

/** The file of a revision, which is written in UTF-8, holds something else. */
final class NotUtf8Exception extends IOException {

    private static final long serialVersionUID = 1;

    private final transient RevisionDeclaration revision;

    NotUtf8Exception(RevisionDeclaration revision, IOException cause) {
        super(cause);
        this.revision = revision;
    }

    RevisionDeclaration revision() {
        return revision;
    }
}
