package shop;

public enum Swapped {
    NEW,
    // ERROR [constant-moved]
    SENT,
    PAID
}
