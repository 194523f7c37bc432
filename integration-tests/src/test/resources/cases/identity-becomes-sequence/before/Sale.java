package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "`Old Sales`", schema = "crm")
class Sale {
    @Id
    @Column(name = "`Number`")
    int number;
}
