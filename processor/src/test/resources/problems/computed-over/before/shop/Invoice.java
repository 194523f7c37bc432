package shop;

import jakarta.persistence.*;

@Entity
public class Invoice {
    @Id
    Long id;

    int net;

    Integer gross;

    @Column(columnDefinition = "integer generated always as (net * 2) stored") Integer twice;
}
