package shop;

enum Level {
    LOW,
    HIGH
}
