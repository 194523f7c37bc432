package shop;

import jakarta.persistence.*;

@Entity
class Größe {
    @Id
    long id;
}
