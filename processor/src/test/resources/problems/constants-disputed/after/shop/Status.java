package shop;

// ERROR [constants-disputed]
enum Status {
    NEW,
    SENT,
    LOST
}
