package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(length = Integer.MAX_VALUE)
    String notes;
}
