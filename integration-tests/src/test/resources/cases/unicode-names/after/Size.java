package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "größe")
class Size {
    @Id
    long id;

    @Column(unique = true)
    String maß;

    @Column(name = "価格")
    int price;
}
