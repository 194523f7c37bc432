package shop;

import jakarta.persistence.*;

@Entity
public class Deal {
    @Id
    Long id;

    @Column(name = "two")
    String customer;

    // WARNING [column-exchanged]
    @Column(name = "one") String seller;

    // WARNING [column-taken-over]
    @Column(name = "total") String gross;

    // WARNING [column-exchanged]
    @Column(name = "gross") String net;

    @Column(name = "net")
    String discount;

    String tax;
}
