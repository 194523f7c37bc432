package shop;

public enum Removed {
    NEW,
    // ERROR [constant-moved]
    SENT
}
