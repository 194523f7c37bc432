package shop;

import jakarta.persistence.*;

@Entity
class User {
    @Id
    long id;
}
