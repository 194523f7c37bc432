package shop;

import jakarta.persistence.*;

@Entity
class Größe {
    @Id
    long id;

    @Column(unique = true)
    String maß;

    @Column(name = "価格")
    int price;
}
