package dev.retort.apply;

/** What keeps a lock while a statement takes long. */
interface Heartbeat extends AutoCloseable {

    /** For a lock that lasts as long as its session. */
    Heartbeat NONE = () -> {};

    @Override
    void close();
}
