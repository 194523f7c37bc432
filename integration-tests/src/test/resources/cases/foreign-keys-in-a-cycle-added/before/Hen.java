package shop;

import jakarta.persistence.*;

@Entity
class Hen {
    @Id
    long id;
}
