package shop;

import jakarta.persistence.*;

@Embeddable
class Address {
    @Column(nullable = false)
    String street;
}

@Embeddable
class PostalAddress extends Address {
    @Column(length = 10, nullable = false)
    String zip;

    int box;
}

@Embeddable
@DiscriminatorValue("abroad")
class AddressAbroad extends PostalAddress {
    String country;
}

@Embeddable
@DiscriminatorColumn(name = "how", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Payment {
    long cents;
}

@Embeddable
@DiscriminatorValue("2")
class CardPayment extends Payment {
    String number;
}

@Embeddable
abstract class Shape {
    int x;
}

@Embeddable
class Circle extends Shape {
    int radius;
}

@Embeddable
class Drawing {
    String title;

    @Embedded
    Shape outline;
}
