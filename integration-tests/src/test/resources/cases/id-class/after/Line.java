package shop;

import jakarta.persistence.*;

@Entity
@IdClass(LineId.class)
class Line extends Numbered {
    @Id
    @Column(length = 20)
    String book;
}
