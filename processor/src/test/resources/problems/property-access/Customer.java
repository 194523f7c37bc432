package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    // ERROR [property-access]
    // WARNING [without-effect]
    @Id
    int getId() {
        return 1;
    }
}

@Entity
// ERROR [property-access]
@Access(AccessType.PROPERTY)
class Product {
    @Id
    int id;
}
