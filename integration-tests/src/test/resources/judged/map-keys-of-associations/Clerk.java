package shop;

import jakarta.persistence.*;

@Entity
class Clerk {
    @Id
    int id;
}
