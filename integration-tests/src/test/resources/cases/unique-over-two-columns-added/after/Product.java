package shop;

import jakarta.persistence.*;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"model", "brand"}))
class Product {
    @Id
    long id;

    String brand;
    String model;
}
