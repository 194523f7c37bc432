package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity
class Customer implements Serializable {
    @Id
    Long id = 1L;

    @Column(length = 20)
    String code = "c";

    @OneToMany
    @JoinFormula("length(code)")
    List<Sale> byKey = new ArrayList<>();

    @OneToMany
    @JoinFormula(value = "code", referencedColumnName = "code")
    Set<Sale> byCode = new HashSet<>();

    @OneToMany
    @JoinColumnOrFormula(column = @JoinColumn(name = "customer_id"))
    List<Sale> byColumn = new ArrayList<>();
}
