package shop;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "one_model", columnNames = "model"))
class Product {
    @Id
    long id;

    String brand;
    String model;
}
