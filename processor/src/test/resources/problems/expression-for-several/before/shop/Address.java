package shop;

import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;
    String since;
    String number;
    String rate;
    String day;
}
