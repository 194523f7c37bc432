package shop;

public class Customer {
    Long id;
}
