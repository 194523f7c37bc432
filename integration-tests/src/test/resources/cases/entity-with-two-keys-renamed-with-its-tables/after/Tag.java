package shop;

import jakarta.persistence.*;

@Entity
class Tag {
    @Id
    long id;
}
