package shop;

public enum Renamed {
    NEW,
    PAID,
    SENT
}
