package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "`Sales`", schema = "crm")
@RenamedFrom("`Old Sales`")
class Sale {
    @Id
    @GeneratedValue(generator = "sales")
    @SequenceGenerator(name = "sales", sequenceName = "`Sale Numbers`", schema = "crm", initialValue = 100, allocationSize = 10)
    @Column(name = "`Number`")
    int number;
}
