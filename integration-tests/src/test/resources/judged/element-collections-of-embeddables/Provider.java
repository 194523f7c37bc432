package shop;

import jakarta.persistence.*;

@Entity
class Provider {
    @Id
    int id;
}
