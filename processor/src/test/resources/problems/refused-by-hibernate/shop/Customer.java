package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    // ERROR [refused-by-hibernate]
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    String id;

    // ERROR [refused-by-hibernate]
    @Column(precision = 10, scale = 2)
    double price;

    @ManyToOne
    // ERROR [refused-by-hibernate]
    @Column(name = "boss")
    Customer boss;

    @ManyToOne
    @JoinColumns({
        // WARNING [reference-not-unique]
        @JoinColumn(name = "a", referencedColumnName = "price"),
        // ERROR [refused-by-hibernate]
        @JoinColumn(name = "b")
    })
    Customer other;

    // ERROR [refused-by-hibernate]
    Circle circle;
}

@Embeddable
class Circle {
    Circle inner;
}

@Entity
class Supplier {
    @Id
    int id;

    @Access(AccessType.PROPERTY)
    // ERROR [refused-by-hibernate]
    int getTwice() {
        return 2 * id;
    }
}

@Entity
@IdClass(LineId.class)
class Line {
    @Id
    int book;

    @Id
    int number;

    @ManyToOne
    // ERROR [refused-by-hibernate]
    @JoinColumn(name = "next")
    Line next;
}

record LineId(int book, int number) {}
