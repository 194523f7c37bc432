package shop;

import jakarta.persistence.*;

@Entity
class Company {
    @Id
    long id;
}
