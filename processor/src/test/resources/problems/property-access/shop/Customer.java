package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    // ERROR [property-access]
    @Id
    int getId() {
        return 1;
    }

    @Column(length = 20)
    String getName() {
        return "";
    }
}

@Entity
// ERROR [property-access]
@Access(AccessType.PROPERTY)
class Product {
    @Id
    int id;
}

@Entity
@Table(name = "lines")
class Line {
    @Id
    int id;

    // ERROR [property-access]
    @Access(AccessType.PROPERTY)
    int getTwice() {
        return 2 * id;
    }
}
