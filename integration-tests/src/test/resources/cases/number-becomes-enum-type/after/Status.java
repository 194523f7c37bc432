package shop;

enum Status {
    NEW,
    DONE
}
