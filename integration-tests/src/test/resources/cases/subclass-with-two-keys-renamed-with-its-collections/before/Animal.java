package shop;

import jakarta.persistence.*;

@Entity
@IdClass(AnimalId.class)
class Animal {
    @Id
    @Column(length = 10)
    String herd;

    @Id
    int number;
}
