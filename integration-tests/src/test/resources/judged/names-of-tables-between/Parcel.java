package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "`Parcels Sent`")
class Parcel {
    @Id
    @Column(name = "parcelId")
    Long id = 1L;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinTable
    MyShop from;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinTable
    Buyer sender;
}
