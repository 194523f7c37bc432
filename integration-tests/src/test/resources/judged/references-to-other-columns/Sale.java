package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
class Sale implements Serializable {
    @Id
    Long id = 1L;

    @Column(length = 12, unique = true, nullable = false)
    String number = "s";

    @Column(length = 15)
    String mark = "m";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "product_code", referencedColumnName = "code")
    Product byCode;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(referencedColumnName = "weight")
    Product byWeight;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(referencedColumnName = "defined")
    Product byDefined;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumns(
            value = {
                @JoinColumn(name = "product_model", referencedColumnName = "model"),
                @JoinColumn(name = "product_maker", referencedColumnName = "maker")
            },
            foreignKey = @ForeignKey(name = "product_of_sale"))
    Product byMakerAndModel;

    @ManyToMany
    @JoinTable(
            name = "sold",
            joinColumns = @JoinColumn(name = "sale_number", referencedColumnName = "number"),
            inverseJoinColumns = @JoinColumn(name = "product_code", referencedColumnName = "code"))
    Set<Product> products = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "wanted",
            inverseJoinColumns = @JoinColumn(name = "product_label", referencedColumnName = "label"))
    Set<Product> wanted = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "remarks", joinColumns = @JoinColumn(name = "sale_number", referencedColumnName = "number"))
    List<String> remarks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "marks", joinColumns = @JoinColumn(name = "sale_mark", referencedColumnName = "mark"))
    List<String> marks = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "part_of", referencedColumnName = "number")
    List<Sale> parts = new ArrayList<>();
}
