package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "country", referencedColumnName = "iso", nullable = false)
    Country country;
}
