package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class MyOrder {
    @Id
    Long id = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinTable
    Buyer firstBuyer;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinTable(inverseJoinColumns = @JoinColumn(name = "parcelNo"))
    Parcel sentAs;

    @Embedded
    Part myPart = new Part();

    @ManyToMany
    List<MyShop> soldIn = new ArrayList<>();

    @Embeddable
    static class Part {
        @OneToMany
        List<MyOrder> innerOrders = new ArrayList<>();

        @ElementCollection
        List<String> innerTexts = new ArrayList<>(List.of("a"));

        @ElementCollection
        Map<Parcel, String> innerMap = new HashMap<>();
    }
}
