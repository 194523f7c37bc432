package shop;

import jakarta.persistence.*;

@Entity
class Animal {
    @Id
    long id;
}
