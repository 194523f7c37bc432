package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinColumnsOrFormulas;
import org.hibernate.annotations.JoinFormula;

@Entity
class Sale {
    @Id
    Long id = 1L;

    String code;

    String country;

    @ManyToOne
    @JoinFormula("cast(code as bigint)")
    Product byFormula;

    @ManyToOne
    @JoinColumnsOrFormulas({
            @JoinColumnOrFormula(column = @JoinColumn(name = "product_code", referencedColumnName = "code")),
            @JoinColumnOrFormula(formula = @JoinFormula(value = "country", referencedColumnName = "country"))
    })
    Product byBoth;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "product_number"))
    Product byColumn;
}
